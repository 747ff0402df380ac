using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Sapling.Modules.Startup;

namespace Sapling.Features.ResponseCompression;

/// <summary>Compresses responses inside the cache, so that each page is compressed only once.</summary>
internal sealed class Startup : StartupBase, IBeforeRouting
{
    /// <summary>Also compresses the static files of modules.</summary>
    public override int ConfigureOrder => -850;

    public override void ConfigureServices(IServiceCollection services) => services.AddResponseCompression();

    public void ConfigureBeforeRouting(IApplicationBuilder app) => app.UseResponseCompression();
}
