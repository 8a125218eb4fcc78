#ifndef CDEFINITION_H
#define CDEFINITION_H

#include <stddef.h>

/// The first byte of the API definition's index; the bytes are there as long as the process.
const void *_Nonnull platform_api_index(void);

/// The number of bytes of the index.
size_t platform_api_index_size(void);

#endif
