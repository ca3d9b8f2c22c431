# Under the names that existing Windows projects link and load: copies of xblshim's import library, and small DLLs that forward to
# xblshim.dll beside them, so that there is one library and one state whatever the names it is known by.
set(_import_aliases Microsoft.Xbox.Services.141.GSDK.C Microsoft.Xbox.Services.142.GSDK.C Microsoft.Xbox.Services.GDK.C.Thunks)
set(_services_dlls Microsoft.Xbox.Services.141.GDK.C.Thunks Microsoft.Xbox.Services.GDK.C.Thunks)
set(_services_c_dlls Microsoft.Xbox.Services.C.Thunks)
set(_xsapi_dlls xsapi)
set(_runtime_dlls XGamingRuntimeThunks xgameruntime.thunks)
set(_http_dlls libHttpClient.GDK)
if(XBLSHIM_ASYNC_LIBRARY) # what those names stand for is the platform's then
  set(_runtime_dlls)
  set(_http_dlls)
  set(_xsapi_dlls)
else()
  list(APPEND _import_aliases xgameruntime xgameruntime.thunks libHttpClient libHttpClient.GDK)
endif()

list(TRANSFORM _import_aliases REPLACE "(.+)" "${CMAKE_CURRENT_BINARY_DIR}/aliases/\\1.lib")
foreach(_alias IN LISTS _import_aliases)
  add_custom_command(TARGET xblshim POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E copy "$<TARGET_LINKER_FILE:xblshim>" "${_alias}")
endforeach()

set(_alias_targets)
foreach(_exports_of IN ITEMS services services_c runtime http xsapi)
  foreach(_name IN LISTS _${_exports_of}_dlls)
    set(_target "xblshim_alias_${_name}")
    add_library(${_target} MODULE src/exports/aliases/forwarding.c "src/exports/aliases/${_exports_of}.def")
    set_target_properties(${_target} PROPERTIES OUTPUT_NAME "${_name}" PREFIX "" SUFFIX ".dll"
      LIBRARY_OUTPUT_DIRECTORY "$<TARGET_FILE_DIR:xblshim>") # where it finds xblshim.dll
    target_link_libraries(${_target} PRIVATE xblshim)
    # No C library: nothing runs in it. MSVC may look one up: the checks of a Debug build (/RTC1) ask for functions of it.
    if(MSVC)
      target_compile_options(${_target} PRIVATE /GS-)
      target_link_options(${_target} PRIVATE /ENTRY:DllMain)
    else()
      target_link_options(${_target} PRIVATE -nostdlib LINKER:--entry=DllMain)
    endif()
    list(APPEND _alias_targets ${_target})
  endforeach()
endforeach()
