/* Has a console of its own, starts a program in it, and presses Ctrl-C when that has written "ending". Exits as that
 * program does.
 *
 * ctrl_c FILE COMMAND-LINE: the program's standard output and error go to the file. */
#include <stdio.h>
#include <string.h>
#include <windows.h>

/* Milliseconds: on a busy machine a command takes a minute. */
#define PATIENCE 120000

static BOOL WINAPI stays(DWORD event) {
    (void)event;
    return TRUE;
}

static int has_written(const char* name) {
    char text[65536];
    FILE* file = fopen(name, "rb");
    size_t length = file ? fread(text, 1, sizeof text - 1, file) : 0;
    if (file) {
        fclose(file);
    }
    text[length] = 0;
    return strstr(text, "ending") != NULL;
}

int main(int count, char** values) {
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    STARTUPINFOA startup;
    PROCESS_INFORMATION process;
    DWORD code = 0;
    int tries;
    if (count != 3) {
        return 1;
    }
    FreeConsole();
    if (!AllocConsole() || !SetConsoleCtrlHandler(stays, TRUE)) {
        printf("no console: %lu\n", GetLastError());
        return 1;
    }
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdOutput = startup.hStdError =
        CreateFileA(values[1], GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, CREATE_ALWAYS, 0, NULL);
    startup.hStdInput = CreateFileA("NUL", GENERIC_READ, 0, &inherited, OPEN_EXISTING, 0, NULL);
    if (!CreateProcessA(NULL, values[2], NULL, NULL, TRUE, 0, NULL, NULL, &startup, &process)) {
        printf("not started: %lu\n", GetLastError());
        return 1;
    }
    for (tries = 0; tries < PATIENCE / 50 && !has_written(values[1]); tries++) {
        Sleep(50);
    }
    if (!GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0)) {
        printf("no Ctrl-C: %lu\n", GetLastError());
        return 1;
    }
    if (WaitForSingleObject(process.hProcess, PATIENCE) != WAIT_OBJECT_0) {
        TerminateProcess(process.hProcess, 1);
        puts("it did not end");
        return 1;
    }
    GetExitCodeProcess(process.hProcess, &code);
    return (int)code;
}
