using ForumOrchard.SocialCards.Head;
using ForumOrchard.SocialCards.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ForumOrchard.SocialCards;

/// <summary>Pictures for shared pages.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<Cards>();
        services.AddSingleton<DrawnCards>();

        // Before the page is rendered, and after its address is known.
        services.Configure<MvcOptions>(options => options.Filters.Add<CardFilter>(order: 1));
    }
}
