@echo off
rem Starts GANscope from its folder: the window, or with arguments the command line.
rem Extra flags for Java come from GANSCOPE_OPTS.
setlocal EnableExtensions DisableDelayedExpansion
set "APP=%~dp0.."

rem The first Java 25 or newer: JAVA_HOME, then the path, then the usual folders.
set "FOUND="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
call :search "%ProgramFiles%\Eclipse Adoptium"
call :search "%ProgramFiles%\Java"
call :search "%ProgramFiles%\Microsoft"
call :search "%ProgramFiles%\Zulu"
call :search "%ProgramFiles%\BellSoft"
call :search "%ProgramFiles%\Amazon Corretto"
call :search "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :search "%USERPROFILE%\.jdks"
if not defined FOUND (
    echo GANscope needs Java 25 or newer, and found none in JAVA_HOME, on the PATH or in the usual folders; install it from https://adoptium.net or set JAVA_HOME. 1>&2
    exit /b 1
)

set "ARCHIVE="
if exist "%APP%\lib\ganscope.jsa" set ARCHIVE="-XX:SharedArchiveFile=%APP%\lib\ganscope.jsa"

"%FOUND%\bin\java.exe" %ARCHIVE% -Xlog:disable -XX:+UseSerialGC -Djava.awt.headless=true ^
    --module-path "%APP%\javafx" ^
    --add-modules javafx.controls,javafx.swing,jdk.incubator.vector ^
    --enable-native-access=javafx.graphics --sun-misc-unsafe-memory-access=allow ^
    -XX:CompileCommand=quiet ^
    "-XX:CompileCommand=inline,org.ganscope.math.VectorElementary::*" ^
    %GANSCOPE_OPTS% -classpath "%APP%\lib\*" org.ganscope.Launcher %*
exit /b %ERRORLEVEL%

rem Looks at each folder inside the folder %1.
:search
for /d %%J in ("%~1\*") do call :consider "%%~J"
exit /b 0

rem Takes the Java in folder %1 if none is taken yet. Its release file tells without starting it.
:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=1,2 delims==.-+" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set MAJOR=%%L
rem A quote stands before the number, and after it where no dot follows.
set MAJOR=%MAJOR:"=%
if %MAJOR% geq 25 set "FOUND=%~1"
exit /b 0
