#pragma once
#if !__has_include(<openssl/evp.h>)
#error "install libssl-dev (apt) or openssl@3 (brew), or run make setup"
#endif
#include <openssl/evp.h>
#include <openssl/rand.h>
