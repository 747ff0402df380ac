using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.Shapes;

/// <inheritdoc cref="IDisplayHelper"/>
internal sealed class DisplayHelper(IServiceProvider services, IHtmlDisplay display) : IDisplayHelper
{
    private static readonly Task<IHtmlContent> Nothing = Task.FromResult<IHtmlContent>(HtmlString.Empty);

    public Task<IHtmlContent> ShapeExecuteAsync(IShape? shape) => shape switch
    {
        null or ZoneOnDemand => Nothing,
        PositionWrapper content => Task.FromResult(PositionWrapper.UnWrap(content)),
        _ => display.ExecuteAsync(new DisplayContext { ServiceProvider = services, DisplayHelper = this, Value = shape }),
    };
}
