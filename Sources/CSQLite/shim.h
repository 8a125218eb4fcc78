#pragma once
#if !__has_include(<sqlite3.h>)
#error "install libsqlite3-dev (apt) or sqlite (brew), or run make setup"
#endif
#include <sqlite3.h>
