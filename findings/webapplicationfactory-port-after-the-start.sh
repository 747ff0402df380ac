#!/usr/bin/env bash
# WebApplicationFactory of ASP.NET Core 10 can serve an application with a real Kestrel: UseKestrel(port) and StartServer(). The port is expected to be set before the
# application starts. But for an application with top-level statements, the factory sets it when the host is built, while Program goes on in a thread of its own; an
# application that is quicker than the factory has started by then, and the factory fails: "IServerAddressesFeature.Addresses cannot be modified after the server has started".
# So tests that start a site again and again fail now and then on a busy machine. Without a port in UseKestrel(), and with the setting "urls" instead, nothing is left to set.
# A factory that is held up for a second shows both. Seen with Microsoft.AspNetCore.Mvc.Testing 10.0.15.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir app tests
touch app.sln
cat > app/app.csproj <<'Y'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
Y
cat > app/Program.cs <<'Y'
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
app.MapGet("/", () => "served");
app.Run();

public partial class Program;
Y
cat > tests/tests.csproj <<'Y'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><OutputType>Exe</OutputType><StartupObject>Look</StartupObject></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.AspNetCore.Mvc.Testing" Version="10.0.15" />
    <ProjectReference Include="../app/app.csproj" />
  </ItemGroup>
</Project>
Y
cat > tests/Look.cs <<'Y'
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

public static class Look
{
    public static async Task Main()
    {
        foreach (var bySetting in new[] { false, true })
        {
            var factory = new HeldUp();
            try
            {
                if (bySetting)
                {
                    factory.UseKestrel();
                }
                else
                {
                    factory.UseKestrel(0);
                }

                factory.StartServer();
                using var client = new HttpClient { BaseAddress = factory.ClientOptions.BaseAddress };
                Console.WriteLine($"{(bySetting ? "setting" : "port")}: {await client.GetStringAsync("/")}");
            }
            catch (InvalidOperationException exception)
            {
                Console.WriteLine($"{(bySetting ? "setting" : "port")}: {exception.Message}");
            }
        }

        // Whatever has started without its factory ends with the process.
        Environment.Exit(0);
    }

    private sealed class HeldUp : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("urls", "http://127.0.0.1:0");

        protected override IHost CreateHost(IHostBuilder builder) => base.CreateHost(new SlowBuilder(builder));
    }

    /// <summary>Gives the host back a second after it was built.</summary>
    private sealed class SlowBuilder(IHostBuilder inner) : IHostBuilder
    {
        public IDictionary<object, object> Properties => inner.Properties;

        public IHost Build()
        {
            var host = inner.Build();
            Thread.Sleep(1000);
            return host;
        }

        public IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configure) => With(inner.ConfigureAppConfiguration(configure));

        public IHostBuilder ConfigureContainer<T>(Action<HostBuilderContext, T> configure) => With(inner.ConfigureContainer(configure));

        public IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configure) => With(inner.ConfigureHostConfiguration(configure));

        public IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configure) => With(inner.ConfigureServices(configure));

        public IHostBuilder UseServiceProviderFactory<T>(IServiceProviderFactory<T> factory) where T : notnull => With(inner.UseServiceProviderFactory(factory));

        public IHostBuilder UseServiceProviderFactory<T>(Func<HostBuilderContext, IServiceProviderFactory<T>> factory) where T : notnull => With(inner.UseServiceProviderFactory(factory));

        private SlowBuilder With(IHostBuilder _) => this;
    }
}
Y
dotnet build -v quiet --nologo tests >/dev/null
dotnet tests/bin/Debug/net10.0/tests.dll | tee seen
diff seen - <<'Y'
port: IServerAddressesFeature.Addresses cannot be modified after the server has started.
setting: served
Y
