using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using Sapling.Modules.Startup;

namespace Sapling.Caching;

/// <summary>Caches responses.</summary>
internal sealed class CachingStartup(IConfiguration configuration) : StartupBase, IBeforeRouting
{
    /// <summary>False turns the page cache off, for measurements or debugging.</summary>
    private const string Setting = "OrchardCore:Sapling:PageCache";

    public override int Order => -900;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = 24 * 1024 * 1024;
            options.MaximumBodySize = 1024 * 1024;

            // /EN/news differs from /en/news and may redirect there.
            options.UseCaseSensitivePaths = true;
        });
        services.AddDistributedMemoryCache();
        services.AddSingleton<PageCache>();
        services.AddSingleton<ITagRemovedEventHandler>(provider => provider.GetRequiredService<PageCache>());
        services.AddSingleton<IConfigureOptions<OutputCacheOptions>, PageCacheOptions>();
    }

    public void ConfigureBeforeRouting(IApplicationBuilder app)
    {
        if (configuration.GetValue(Setting, defaultValue: true))
        {
            app.UseOutputCache();
        }
    }

    private sealed class PageCacheOptions(PageCache pages) : IConfigureOptions<OutputCacheOptions>
    {
        public void Configure(OutputCacheOptions options) => options.AddBasePolicy(new PageCachePolicy(pages));
    }
}
