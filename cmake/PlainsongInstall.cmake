install(TARGETS plainsong RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS plainsong-speak RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/plainsong)
install(DIRECTORY voices/ DESTINATION ${CMAKE_INSTALL_DATADIR}/plainsong/voices)
install(FILES docs/completions/plainsong.bash
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME plainsong)
install(FILES docs/completions/plainsong.zsh
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _plainsong)
install(FILES docs/completions/plainsong.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Man pages, compressed as Debian wants them; -n keeps the clock out of them.
find_program(gzip gzip REQUIRED)
foreach(page plainsong.1 plainsong-voice.5 plainsong-speak.7)
  string(REGEX REPLACE ".*\\." "" part ${page})
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/${page}.gz
    COMMAND ${gzip} -9 -n -c ${PROJECT_SOURCE_DIR}/docs/man/${page} > ${PROJECT_BINARY_DIR}/${page}.gz
    DEPENDS ${PROJECT_SOURCE_DIR}/docs/man/${page} VERBATIM)
  list(APPEND man_pages ${PROJECT_BINARY_DIR}/${page}.gz)
  install(FILES ${PROJECT_BINARY_DIR}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man${part})
endforeach()
add_custom_target(man ALL DEPENDS ${man_pages})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME plainsong)
set(CPACK_PACKAGE_CONTACT "the plainsong maintainers <plainsong@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS espeak-ng-data)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "pandoc, librsvg2-bin, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS chromium)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
include(CPack)
