#include "CDefinition.h"

// `#embed` is C23, and clang knows it in every C since version 19.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Read-only data of the program: a page of it takes memory when it is first read.
static const _Alignas(8) unsigned char platform_api[] = {
#embed "platform-api.index" if_empty(0)
};

const void *platform_api_index(void) { return platform_api; }

size_t platform_api_index_size(void) { return sizeof platform_api; }
