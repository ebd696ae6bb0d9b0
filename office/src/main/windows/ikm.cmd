@echo off
rem Menjalankan ikm-office.jar di folder yang sama / runs ikm-office.jar beside this file.
setlocal
rem UTF-8, agar huruf dan tanda di layar benar / so that what is shown is right.
chcp 65001 >nul
set "JAVA=java"
rem Tanpa tanda kutip, bila JAVA_HOME diisi dengan itu / without quotation marks, where JAVA_HOME has them.
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if not "%ERRORLEVEL%"=="0" (
  echo Java 17 atau lebih baru diperlukan: pasang, atau isi JAVA_HOME. Yang dicoba: "%JAVA%" 1>&2
  echo Java 17 or later is needed: install it, or set JAVA_HOME. Tried: "%JAVA%" 1>&2
  exit /b 2
)
"%JAVA%" -Xmx256m -XX:+UseSerialGC %IKM_JAVA_OPTIONS% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%~dp0ikm-office.jar" %*
exit /b %ERRORLEVEL%
