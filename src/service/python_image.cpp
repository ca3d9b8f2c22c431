#include "service/python_image.h"

#include <array>
#include <cstdint>
#include <fstream>

namespace xblshim::service {

namespace {

constexpr std::streamoff offset_of_header = 0x3C; // in the DOS header: the offset of the "PE" header
constexpr uint32_t machine_x86 = 0x014C, machine_x64 = 0x8664, machine_arm64 = 0xAA64;

uint32_t little_endian(const unsigned char* bytes, size_t size) {
    uint32_t number = 0;
    for (size_t i = size; i > 0; i--) {
        number = number << 8 | bytes[i - 1];
    }
    return number;
}

} // namespace

Image image_of(const std::filesystem::path& dll) {
    std::ifstream file(dll, std::ios::binary);
    std::array<unsigned char, 6> bytes{};
    const auto read = [&](std::streamoff at, std::streamsize size) {
        return static_cast<bool>(file.seekg(at)) &&
               static_cast<bool>(file.read(reinterpret_cast<char*>(bytes.data()), size));
    };
    if (!read(0, 2) || bytes[0] != 'M' || bytes[1] != 'Z' || !read(offset_of_header, 4)) {
        return Image::Unknown;
    }
    if (!read(static_cast<std::streamoff>(little_endian(bytes.data(), 4)), 6) || bytes[0] != 'P' || bytes[1] != 'E') {
        return Image::Unknown;
    }
    switch (little_endian(bytes.data() + 4, 2)) {
    case machine_x86:
        return Image::X86;
    case machine_x64:
        return Image::X64;
    case machine_arm64:
        return Image::Arm64;
    default:
        return Image::Unknown;
    }
}

const char* name_of(Image image) {
    switch (image) {
    case Image::X86:
        return "32-bit";
    case Image::X64:
        return "64-bit (x64)";
    case Image::Arm64:
        return "64-bit (ARM64)";
    case Image::Unknown:
        break;
    }
    return "of an unknown kind";
}

} // namespace xblshim::service
