/* Stand-in for <Windows.h>. */
#pragma once
#include <windows.h>
