using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Sapling.Hosting;

namespace Sapling.Caching;

/// <summary>Compresses answers, within the cache, so that it is done once for each page.</summary>
[Feature("OrchardCore.ResponseCompression")]
internal sealed class CompressionStartup : StartupBase, IBeforeRouting
{
    /// <summary>Around the files of modules too.</summary>
    public override int ConfigureOrder => -850;

    public override void ConfigureServices(IServiceCollection services) => services.AddResponseCompression();

    public void ConfigureBeforeRouting(IApplicationBuilder app) => app.UseResponseCompression();
}
