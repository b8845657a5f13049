"use strict";
/**
 * Succeeds where npm runs its scripts in a shell that has `exec`, which is everywhere but on Windows.
 *
 * npm passes SIGTERM to the shell alone, and many shells (Debian's dash is one) run a program beside themselves and leave it
 * running when they end. With `exec` the program takes the shell's place and gets the signal. Windows' cmd has no such word.
 */
process.exitCode = process.platform === "win32" ? 1 : 0;
