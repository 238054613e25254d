add_library(plainsong_flags INTERFACE)   # one target carries the flags, so that none is ever global
target_compile_options(plainsong_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override -Wimplicit-fallthrough
  $<$<BOOL:${PLAINSONG_WERROR}>:-Werror>)
if(PLAINSONG_SANITIZE)
  target_compile_options(plainsong_flags INTERFACE
    -fsanitize=${PLAINSONG_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(plainsong_flags INTERFACE -fsanitize=${PLAINSONG_SANITIZE})
endif()
