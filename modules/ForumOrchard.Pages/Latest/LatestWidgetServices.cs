using ForumOrchard.Pages.Sections;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace ForumOrchard.Pages.Latest;

/// <summary>Registers widgets.</summary>
public static class LatestWidgetServices
{
    /// <summary>Registers the widget that shows a section's latest items.</summary>
    /// <typeparam name="TPart">The widget's own part.</typeparam>
    /// <typeparam name="TSection">The section.</typeparam>
    public static IServiceCollection AddLatestWidget<TPart, TSection>(this IServiceCollection services)
        where TPart : LatestWidgetPart, new()
        where TSection : Section, ILatestItems
    {
        services.AddContentPart<TPart>().UseDisplayDriver<LatestWidgetDriver<TPart, TSection>>();
        return services;
    }
}
