@echo off
rem Double-click this: it installs the course the first time, then opens it.
setlocal
pushd "%~dp0"
if not exist course.py (
  echo First unpack the zip file, then double-click course.cmd in the unpacked folder.
  pause
  exit /b 1
)
set "PYTHON=python"
where py >nul 2>nul && set "PYTHON=py -3"
%PYTHON% course.py lab %*
set "STATUS=%ERRORLEVEL%"
if not "%STATUS%"=="0" (
  echo.
  echo The course did not open. The line above says why.
  echo If it says that Python was not found: install Python 3.11 or newer from python.org,
  echo tick "Add python.exe to PATH" in its first window, and double-click course.cmd again.
  pause
)
popd
exit /b %STATUS%
