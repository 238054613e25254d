# Everything that is linked comes from Debian packages; scripts/setup installs them.
find_package(CLI11 REQUIRED CONFIG)
find_package(fmt REQUIRED CONFIG)
find_package(pugixml REQUIRED CONFIG)
find_package(nlohmann_json REQUIRED CONFIG)
find_package(yaml-cpp REQUIRED CONFIG)
find_package(tomlplusplus REQUIRED CONFIG)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(gmime REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(nettle REQUIRED IMPORTED_TARGET nettle)
pkg_check_modules(sndfile REQUIRED IMPORTED_TARGET sndfile>=1.2)
pkg_check_modules(soxr REQUIRED IMPORTED_TARGET soxr)
pkg_check_modules(ebur128 REQUIRED IMPORTED_TARGET libebur128)
pkg_check_modules(espeak REQUIRED IMPORTED_TARGET espeak-ng>=1.51)
pkg_check_modules(opusenc REQUIRED IMPORTED_TARGET libopusenc)
pkg_check_modules(flac REQUIRED IMPORTED_TARGET flac)

# Debian's libsonic comes without a description for pkg-config.
find_path(PLAINSONG_SONIC_INCLUDE sonic.h REQUIRED DOC "Folder of sonic.h")
find_library(PLAINSONG_SONIC_LIBRARY sonic REQUIRED DOC "The library libsonic")
add_library(sonic::sonic UNKNOWN IMPORTED)
set_target_properties(sonic::sonic PROPERTIES
  IMPORTED_LOCATION "${PLAINSONG_SONIC_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${PLAINSONG_SONIC_INCLUDE}")

# Flite may be missing: then there is one engine less.
find_path(PLAINSONG_FLITE_INCLUDE flite/flite.h DOC "Folder of flite/flite.h")
find_library(PLAINSONG_FLITE_LIBRARY flite DOC "The library libflite")
