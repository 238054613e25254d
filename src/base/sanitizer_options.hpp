#pragma once

// For programs, once each: what a build with the address sanitizer (the preset "asan") does
// without. Looking for leaks traces the process, which one that is confined may not be; and the
// tests that make system calls fail load a library in front of the sanitizer's.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
extern "C" const char* __asan_default_options();

extern "C" const char* __asan_default_options() {
  return "detect_leaks=0:verify_asan_link_order=0";
}
#endif
#endif
