#pragma once
#if !__has_include(<uv.h>)
#error "install libuv1-dev (apt) or libuv (brew), or run make setup"
#endif
#include <uv.h>
