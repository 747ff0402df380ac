using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Widgets.Models;

namespace Sapling.Features.Widgets;

/// <summary>Building blocks of pages.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<WidgetMetadata>();
}
