#!/usr/bin/env bash
# In ASP.NET Core MVC, TempData that an action has read is kept for the next page if the action redirects: Redirect, RedirectToAction and RedirectToRoute
# say so with IKeepTempDataResult. LocalRedirect, which differs from Redirect only in refusing other hosts, is expected to do the same. Its result does not
# have the interface, and what was read is gone. So an action whose redirects are told by this interface does not count LocalRedirect among them.
# Seen with ASP.NET Core 10 (Microsoft.AspNetCore.App of the SDK 10.0).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.csproj <<'Y'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
Y
cat > Program.cs <<'Y'
using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddControllersWithViews();
await using var app = builder.Build();
app.MapControllers();
await app.StartAsync();

foreach (var way in new[] { "Redirect", "RedirectToAction", "LocalRedirect" })
{
    using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(app.Urls.First()) };
    await client.GetStringAsync("/write");
    Console.WriteLine($"{way}: {await client.GetStringAsync($"/read?way={way}")}");
}

Console.WriteLine($"LocalRedirectResult is IKeepTempDataResult: {typeof(IKeepTempDataResult).IsAssignableFrom(typeof(LocalRedirectResult))}");
await app.StopAsync();

public sealed class NoticeController : Controller
{
    [HttpGet("/write")]
    public IActionResult Write()
    {
        TempData["notice"] = "saved";
        return Content("written");
    }

    [HttpGet("/read")]
    public IActionResult Read(string way)
    {
        _ = TempData["notice"];
        return way switch
        {
            "Redirect" => Redirect("/show"),
            "RedirectToAction" => RedirectToAction(nameof(Show)),
            _ => LocalRedirect("/show"),
        };
    }

    [HttpGet("/show")]
    public IActionResult Show() => Content(TempData["notice"] as string ?? "nothing");
}
Y
dotnet run -v quiet --no-launch-profile | tee seen
diff seen - <<'Y'
Redirect: saved
RedirectToAction: saved
LocalRedirect: nothing
LocalRedirectResult is IKeepTempDataResult: False
Y
