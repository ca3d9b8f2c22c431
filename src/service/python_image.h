// The processor that a DLL is built for. One for another processor than the program's can't be loaded.
#pragma once

#include <filesystem>

namespace xblshim::service {

enum class Image { Unknown, X86, X64, Arm64 };
#if defined(_M_ARM64) || defined(__aarch64__)
constexpr Image this_image = Image::Arm64;
#elif defined(_M_IX86) || defined(__i386__)
constexpr Image this_image = Image::X86;
#else
constexpr Image this_image = Image::X64;
#endif

// Unknown for a file that is not a DLL, and for other processors.
Image image_of(const std::filesystem::path& dll);
const char* name_of(Image image); // "64-bit (x64)"

} // namespace xblshim::service
