using ForumOrchard.Hosting.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace ForumOrchard.Terms.Uses;

/// <summary>Where terms are used.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LabelsPart>().UseDisplayDriver<TermUsesDriver>();
        services.AddScoped<TermUses>();
        services.Configure<MvcOptions>(options => options.AddAdminFilter<TermInUseFilter>());
    }
}
