#!/usr/bin/env bash
# The Value of a localized text with arguments has them if the text comes from IStringLocalizer, and not if it comes from IHtmlLocalizer or the IViewLocalizer of a
# view: LocalizedHtmlString.Value is the format, and only WriteTo, GetString or writing the object itself put the arguments in. A title or an aria-label made of
# T["Term: {0}", term].Value therefore reads "Term: {0}" to people, in every language, with no warning.
# Seen with ASP.NET Core 10.0.12.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > texts.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>
</Project>
X
cat > Program.cs <<'X'
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

var services = new ServiceCollection();
services.AddLogging();
services.AddMvcCore().AddViewLocalization();
var provider = services.BuildServiceProvider();
var strings = provider.GetRequiredService<IStringLocalizer<Program>>();
var html = provider.GetRequiredService<IHtmlLocalizer<Program>>();

Console.WriteLine($"IStringLocalizer, Value: {strings["Term: {0}", "law"].Value}");
Console.WriteLine($"IHtmlLocalizer, Value: {html["Term: {0}", "law"].Value}");
Console.WriteLine($"IHtmlLocalizer, GetString: {html.GetString("Term: {0}", "law").Value}");
using var written = new StringWriter();
html["Term: {0}", "law"].WriteTo(written, HtmlEncoder.Default);
Console.WriteLine($"IHtmlLocalizer, written: {written}");
X
dotnet run -v quiet 2>/dev/null | tee seen
diff seen - <<'X'
IStringLocalizer, Value: Term: law
IHtmlLocalizer, Value: Term: {0}
IHtmlLocalizer, GetString: Term: law
IHtmlLocalizer, written: Term: law
X
