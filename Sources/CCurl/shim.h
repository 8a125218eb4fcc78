#pragma once
#if !__has_include(<curl/curl.h>)
#error "install libcurl4-openssl-dev (apt) or curl (brew), or run make setup"
#endif
#include <curl/curl.h>
#ifdef __linux__
#include <sys/epoll.h>
#include <sys/eventfd.h>
#endif

// Swift calls no variadic function: one wrapper for each type of value that libcurl's three setters and getters take.

static inline CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode ccurl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return (curl_easy_setopt)(easy, option, value);
}

/// A string, a list, user data, or a buffer.
static inline CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, const void *value) {
    return (curl_easy_setopt)(easy, option, value);
}

/// libcurl keeps a copy of the bytes.
static inline CURLcode ccurl_set_blob(CURL *easy, CURLoption option, const void *bytes, size_t count) {
    struct curl_blob blob = {(void *)bytes, count, CURL_BLOB_COPY};
    return (curl_easy_setopt)(easy, option, &blob);
}

/// For the write, header and read functions, which have one shape.
static inline CURLcode ccurl_set_transfer_function(CURL *easy, CURLoption option, curl_write_callback function) {
    return (curl_easy_setopt)(easy, option, function);
}

static inline CURLcode ccurl_set_seek_function(CURL *easy, curl_seek_callback function) {
    return (curl_easy_setopt)(easy, CURLOPT_SEEKFUNCTION, function);
}

static inline CURLcode ccurl_set_prereq_function(CURL *easy, curl_prereq_callback function) {
    return (curl_easy_setopt)(easy, CURLOPT_PREREQFUNCTION, function);
}

/// What opens and closes the sockets of connections.
static inline void ccurl_set_socket_functions(
    CURL *easy, curl_opensocket_callback open, curl_closesocket_callback close, const void *data) {
    (curl_easy_setopt)(easy, CURLOPT_OPENSOCKETFUNCTION, open);
    (curl_easy_setopt)(easy, CURLOPT_OPENSOCKETDATA, data);
    (curl_easy_setopt)(easy, CURLOPT_CLOSESOCKETFUNCTION, close);
    (curl_easy_setopt)(easy, CURLOPT_CLOSESOCKETDATA, data);
}

static inline long ccurl_get_long(CURL *easy, CURLINFO info) {
    long value = 0;
    return (curl_easy_getinfo)(easy, info, &value) == CURLE_OK ? value : 0;
}

static inline void *ccurl_get_pointer(CURL *easy, CURLINFO info) {
    void *value = 0;
    return (curl_easy_getinfo)(easy, info, &value) == CURLE_OK ? value : 0;
}

static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return (curl_multi_setopt)(multi, option, value);
}

static inline void ccurl_multi_set_socket_function(CURLM *multi, curl_socket_callback function, const void *data) {
    (curl_multi_setopt)(multi, CURLMOPT_SOCKETFUNCTION, function);
    (curl_multi_setopt)(multi, CURLMOPT_SOCKETDATA, data);
}

static inline void ccurl_multi_set_timer_function(CURLM *multi, curl_multi_timer_callback function, const void *data) {
    (curl_multi_setopt)(multi, CURLMOPT_TIMERFUNCTION, function);
    (curl_multi_setopt)(multi, CURLMOPT_TIMERDATA, data);
}

/// The easy handle of a finished transfer and its result; `data` of a message is a union.
static inline CURLcode ccurl_message_result(const CURLMsg *message) { return message->data.result; }
