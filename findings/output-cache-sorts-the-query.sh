#!/usr/bin/env bash
# Output caching of ASP.NET Core that varies by a query key (SetVaryByQuery, VaryByQueryKeys) changes the request. One might expect the values
# of a repeated key (?a=2&a=1) to be sorted in the cache's own key; they are sorted in the array that HttpRequest.Query gives out, so that the
# endpoint itself reads 1, 2 while QueryString still says 2, 1. A page that depends on the order (the first of two filters, steps in a row) shows
# something else with the cache than without, and ?a=1&a=2 is answered with the page of ?a=2&a=1.
# Seen with Microsoft.AspNetCore.OutputCaching of the shared framework Microsoft.AspNetCore.App 10.0 (assembly version below).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > cache.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
X
cat > Program.cs <<'X'
using Microsoft.AspNetCore.OutputCaching;

foreach (var cached in new[] { false, true })
{
    var builder = WebApplication.CreateBuilder(args);
    builder.Logging.ClearProviders();
    builder.Services.AddOutputCache(options => options.AddBasePolicy(policy => policy.SetVaryByQuery("a")));
    await using var app = builder.Build();
    app.Urls.Add("http://127.0.0.1:0");
    if (cached)
    {
        app.UseOutputCache();
    }

    app.MapGet("/", (HttpRequest request) => $"{string.Join(',', request.Query["a"].ToArray())} of {request.QueryString}");
    await app.StartAsync();
    using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    Console.WriteLine($"{(cached ? "cached" : "plain")}: {await client.GetStringAsync("/?a=2&a=1")}; {await client.GetStringAsync("/?a=1&a=2")}");
}

Console.Error.WriteLine(typeof(OutputCacheOptions).Assembly.GetName());
X
dotnet run -v quiet | tee seen
diff seen - <<'X'
plain: 2,1 of ?a=2&a=1; 1,2 of ?a=1&a=2
cached: 1,2 of ?a=2&a=1; 1,2 of ?a=2&a=1
X
