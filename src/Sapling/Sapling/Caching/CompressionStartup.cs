using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Sapling.Hosting;

namespace Sapling.Caching;

/// <summary>Compresses answers, within the cache, so that it is done once for each page.</summary>
[Feature("OrchardCore.ResponseCompression")]
internal sealed class CompressionStartup : StartupBase, IBeforeRouting
{
    public override int ConfigureOrder => -5;

    public override void ConfigureServices(IServiceCollection services) => services.AddResponseCompression();

    public void ConfigureBeforeRouting(IApplicationBuilder app) => app.UseResponseCompression();
}
