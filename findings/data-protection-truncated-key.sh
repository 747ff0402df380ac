#!/usr/bin/env bash
# One key file of ASP.NET Core Data Protection that is cut short takes all keys with it. One might expect it to be skipped, as a key is whose
# element cannot be read: the key manager catches that for each key. The file is read before, by FileSystemXmlRepository, which loads every
# *.xml and lets the XmlException out, so that Protect and Unprotect fail for as long as the file is there, whole keys beside it or not. In a web
# site that is each page with an antiforgery token.
# Seen with Microsoft.AspNetCore.DataProtection 10.0.15.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > keys.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.AspNetCore.DataProtection" Version="10.0.15" /><PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.15" /></ItemGroup>
</Project>
X
cat > Program.cs <<'X'
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

var keys = Directory.CreateDirectory("keys");
IDataProtector Start()
{
    var services = new ServiceCollection();
    services.AddDataProtection().SetApplicationName("site").PersistKeysToFileSystem(keys);
    return services.BuildServiceProvider().GetDataProtector("forms");
}

var secret = Start().Protect("text");
Console.WriteLine($"with one whole key: {Start().Unprotect(secret)}");

File.WriteAllText("keys/key-of-yesterday.xml", "<key id=");
try
{
    Console.WriteLine($"with a file cut short beside it: {Start().Unprotect(secret)}");
}
catch (Exception fault)
{
    Console.WriteLine($"with a file cut short beside it: {fault.GetBaseException().GetType().Name}");
}

File.WriteAllText("keys/key-of-yesterday.xml", "<key id=\"no guid\" version=\"1\" />");
Console.WriteLine($"with a whole file that is no key beside it: {Start().Unprotect(secret)}");
X
dotnet run -v quiet 2>/dev/null | tee seen
diff seen - <<'X'
with one whole key: text
with a file cut short beside it: XmlException
with a whole file that is no key beside it: text
X
