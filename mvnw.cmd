@echo off
rem Runs Maven on this project; needs a JDK of 17 or newer and nothing else.
rem
rem Takes the mvn on the PATH if it is 3.8 or newer, else the release pinned in
rem .mvn\maven-distribution.properties, fetched once and checked against its SHA-512.
rem
rem   JAVA_HOME              the JDK to use (default: the java on the PATH)
rem   MAVEN_OPTS             JVM options of Maven, and of the download (a proxy, a trust store)
rem   MAVEN_USER_HOME        where the fetched Maven is kept (default: .m2 in the user's directory)
rem   MVNW_IGNORE_PATH       not empty: never use the mvn on the PATH
rem   MVNW_DISTRIBUTION_URL  another place to fetch the pinned zip from: http://, https:// or file://
setlocal EnableExtensions DisableDelayedExpansion
set "MVNW_PROJECT=%~dp0"
set "MVNW_OUTPUT=%TEMP%\mvnw-%RANDOM%%RANDOM%.txt"

call :find_maven
set "MVNW_FOUND=%ERRORLEVEL%"
if exist "%MVNW_OUTPUT%" del "%MVNW_OUTPUT%"
if not %MVNW_FOUND% == 0 exit /b 1

set "MVNW_POM=-f "%MVNW_PROJECT%pom.xml""
:next_argument
set "MVNW_ARGUMENT=%~1"
if not defined MVNW_ARGUMENT goto :run
if "%MVNW_ARGUMENT%" == "-f" set "MVNW_POM="
if "%MVNW_ARGUMENT:~0,6%" == "--file" set "MVNW_POM="
shift
goto :next_argument
:run
call "%MVNW_MAVEN%" %MVNW_POM% %*
exit /b %ERRORLEVEL%

:find_maven
call :find_jdk
if errorlevel 1 exit /b 1
call :maven_on_path
if errorlevel 1 call :pinned_maven
exit /b %ERRORLEVEL%

:find_jdk
set "MVNW_JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%MVNW_JAVA%" (
  call :fail "JAVA_HOME is '%JAVA_HOME%', but there is no bin\java.exe in it."
  goto :jdk_fix
)
if not defined JAVA_HOME (
  set "MVNW_JAVA="
  for %%j in (java.exe) do set "MVNW_JAVA=%%~$PATH:j"
)
if not defined MVNW_JAVA (
  call :fail "There is no java on the PATH, and JAVA_HOME is not set."
  goto :jdk_fix
)
set "JAVA_HOME="
set "MVNW_JAVA_VERSION="
set "MVNW_JAVA_MAJOR=0"
"%MVNW_JAVA%" -XshowSettings:properties -version >"%MVNW_OUTPUT%" 2>&1
for /f "usebackq tokens=1,2,*" %%a in ("%MVNW_OUTPUT%") do (
  if "%%a %%b" == "java.home =" set "JAVA_HOME=%%c"
  if "%%a %%b" == "java.specification.version =" set "MVNW_JAVA_VERSION=%%c"
)
for /f "delims=." %%v in ("%MVNW_JAVA_VERSION%") do set "MVNW_JAVA_MAJOR=%%v"
if not defined JAVA_HOME (
  call :fail "'%MVNW_JAVA%' does not start."
  goto :jdk_fix
)
if %MVNW_JAVA_MAJOR% lss 17 (
  call :fail "'%MVNW_JAVA%' is Java %MVNW_JAVA_VERSION%, too old."
  goto :jdk_fix
)
if not exist "%JAVA_HOME%\bin\javac.exe" (
  call :fail "'%JAVA_HOME%' has no compiler: it is a JRE, not a JDK."
  goto :jdk_fix
)
if %MVNW_JAVA_MAJOR% geq 24 set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
exit /b 0

:jdk_fix
call :fail "Install a JDK of 17 or newer and set JAVA_HOME to its directory."
exit /b 1

:maven_on_path
if defined MVNW_IGNORE_PATH exit /b 1
set "MVNW_MAVEN="
for %%m in (mvn.cmd) do set "MVNW_MAVEN=%%~$PATH:m"
if not defined MVNW_MAVEN exit /b 1
set "MVNW_MAJOR=0"
set "MVNW_MINOR=0"
call "%MVNW_MAVEN%" -B --version >"%MVNW_OUTPUT%" 2>nul
for /f "usebackq tokens=1-4 delims=. " %%a in ("%MVNW_OUTPUT%") do (
  if "%%a %%b" == "Apache Maven" (
    set "MVNW_MAJOR=%%c"
    set "MVNW_MINOR=%%d"
  )
)
if %MVNW_MAJOR% gtr 3 exit /b 0
if %MVNW_MAJOR% equ 3 if %MVNW_MINOR% geq 8 exit /b 0
exit /b 1

:pinned_maven
for /f "usebackq eol=# tokens=1,* delims==" %%k in ("%MVNW_PROJECT%.mvn\maven-distribution.properties") do (
  if "%%k" == "version" set "MVNW_VERSION=%%l"
  if "%%k" == "sha512" set "MVNW_SHA512=%%l"
  if "%%k" == "url" set "MVNW_URL=%%l"
)
if defined MVNW_DISTRIBUTION_URL set "MVNW_URL=%MVNW_DISTRIBUTION_URL%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "MVNW_HOME=%MAVEN_USER_HOME%\wrapper\dists\apache-maven-%MVNW_VERSION%-%MVNW_SHA512:~0,12%"
set "MVNW_MAVEN=%MVNW_HOME%\bin\mvn.cmd"
if exist "%MVNW_MAVEN%" exit /b 0
"%JAVA_HOME%\bin\java.exe" %MAVEN_OPTS% "%MVNW_PROJECT%.mvn\FetchMaven.java" "%MVNW_URL%" "%MVNW_SHA512%" "%MVNW_HOME%"
exit /b %ERRORLEVEL%

:fail
>&2 echo mvnw: %~1
exit /b 1
