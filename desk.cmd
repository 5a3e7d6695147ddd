@echo off
rem The desk on Windows: a double click opens it.
cd /d "%~dp0"
where npm >nul 2>nul
if errorlevel 1 (
  echo Node is missing: install it from https://nodejs.org and click again.
  echo Falta Node: instalalo desde https://nodejs.org y vuelve a hacer clic.
  pause
  exit /b 1
)
call npm run desk
pause
