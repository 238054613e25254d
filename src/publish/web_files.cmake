cmake_minimum_required(VERSION 3.25)
# Writes a page's frame, script and style as constants of the program:
# cmake -DNAME=web -DPAGE=page.xhtml -DSCRIPT=player.js -DSTYLE=style.css -DOUTPUT=… -P web_files.cmake
file(READ ${PAGE} page)
file(READ ${SCRIPT} script)
file(READ ${STYLE} style)
# What is for those who work on them stays here: the page and what it needs are to be small.
foreach(file script style)
  string(REGEX REPLACE "\n +" "\n" ${file} "${${file}}")
  string(REGEX REPLACE "\n(//[^\n]*\n)+" "\n" ${file} "${${file}}")
endforeach()

# A page that has its script and style in it allows these and no others, by their hashes: 'sha256-…' in base 64.
function(allow text output)
  string(SHA256 digits "/*<![CDATA[*/\n${text}/*]]>*/")
  set(signs ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/)
  set(hash "")
  foreach(at RANGE 0 60 6)
    string(SUBSTRING "${digits}00" ${at} 6 three_bytes)
    foreach(shift 18 12 6 0)
      math(EXPR sign "(0x${three_bytes} >> ${shift}) & 63")
      string(SUBSTRING ${signs} ${sign} 1 sign)
      string(APPEND hash ${sign})
    endforeach()
  endforeach()
  string(SUBSTRING ${hash} 0 43 hash)  # 32 bytes are not a whole number of threes
  set(${output} "'sha256-${hash}='" PARENT_SCOPE)
endfunction()
allow("${script}" script_hash)
allow("${style}" style_hash)
string(REPLACE "@script_hash@" "${script_hash}" page "${page}")
string(REPLACE "@style_hash@" "${style_hash}" page "${page}")

file(WRITE ${OUTPUT} "// Made from src/publish/${NAME} when plainsong is built.
#include \"publish/web_files.hpp\"

namespace plainsong {

const std::string_view ${NAME}_page = R\"~~~(${page})~~~\";
const std::string_view ${NAME}_script = R\"~~~(${script})~~~\";
const std::string_view ${NAME}_style = R\"~~~(${style})~~~\";

}  // namespace plainsong
")
