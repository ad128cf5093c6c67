#requires -Version 7
# Builds, tests and packs RecordClearance. Plain on purpose: strings, .NET calls and native commands, so that the bare
# PowerShell engine runs it too (tests/Server/Build does).
#   build      everything, or -Project
#   test       every test, browser included
#   accept     takes what the tests find now as what they expect; read the difference before you commit it
#   extension  a reproducible zip of extension/
#   package    that zip, and a service that needs no .NET on the machine
param(
    [ValidateSet('build', 'test', 'accept', 'extension', 'package')]
    [string] $Target = 'build',
    [string] $Project = [IO.Path]::Combine($PSScriptRoot, 'RecordClearance.sln'),
    [string] $Artifacts = [IO.Path]::Combine($PSScriptRoot, 'artifacts'),
    [string] $Runtime = [Runtime.InteropServices.RuntimeInformation]::RuntimeIdentifier
)
$ErrorActionPreference = 'Stop'

function Invoke-Dotnet {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) { throw "dotnet $($args[0]) failed with exit code $LASTEXITCODE. Its own message is above." }
}

function Build { Invoke-Dotnet build $Project --configuration Release --artifacts-path ([IO.Path]::Combine($Artifacts, 'build')) }

function Test { Invoke-Dotnet test ([IO.Path]::Combine($PSScriptRoot, 'RecordClearance.sln')) }

function Accept {
    [Environment]::SetEnvironmentVariable('ACCEPT', '1')
    try { Invoke-Dotnet test ([IO.Path]::Combine($PSScriptRoot, 'tests', 'Server')) --filter 'TestCategory!=Slow' }
    finally { [Environment]::SetEnvironmentVariable('ACCEPT', $null) }
}

# Sorted, dated 1980 and stored without compression: neither the disk, the clock nor a zlib version changes a byte.
function Extension {
    $folder = [IO.Path]::Combine($PSScriptRoot, 'extension')
    $files = [string[]] ([IO.Directory]::GetFiles($folder, '*', [IO.SearchOption]::AllDirectories) |
        ForEach-Object { [IO.Path]::GetRelativePath($folder, $_).Replace('\', '/') })
    [Array]::Sort($files, [StringComparer]::Ordinal)
    [void] [IO.Directory]::CreateDirectory($Artifacts)
    $path = [IO.Path]::Combine($Artifacts, 'recordclearance-extension.zip')
    $zip = [IO.Compression.ZipArchive]::new([IO.File]::Create($path), [IO.Compression.ZipArchiveMode]::Create)
    try {
        foreach ($file in $files) {
            $entry = $zip.CreateEntry($file, [IO.Compression.CompressionLevel]::NoCompression)
            $entry.LastWriteTime = [DateTimeOffset]::new(1980, 1, 1, 0, 0, 0, [TimeSpan]::Zero)
            $bytes = [IO.File]::ReadAllBytes([IO.Path]::Combine($folder, $file))
            $stream = $entry.Open()
            try { $stream.Write($bytes, 0, $bytes.Length) } finally { $stream.Dispose() }
        }
    }
    finally { $zip.Dispose() }
    $path
}

function Package {
    Extension
    $service = [IO.Path]::Combine($Artifacts, "recordclearance-$Runtime")
    if ([IO.Directory]::Exists($service)) { [IO.Directory]::Delete($service, $true) }
    # The runtime adds its own packs to the lock files; those of the repository stay as they are.
    Invoke-Dotnet publish ([IO.Path]::Combine($PSScriptRoot, 'server')) --configuration Release --runtime $Runtime --self-contained `
        --artifacts-path ([IO.Path]::Combine($Artifacts, 'publish')) --output $service '-p:NuGetLockFilePath=obj/runtime.lock.json'
    $service
}

& $Target
