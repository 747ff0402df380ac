using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Translations;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace ForumOrchard.Pages.Navigation;

/// <summary>
/// Shapes that a layout shows on every page: <c>{% shape "Breadcrumb" %}</c> and <c>LanguageSwitch</c>. They use the
/// description of the current page.
/// </summary>
public sealed class PageShapes : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Describe("Breadcrumb").OnProcessing(FillBreadcrumb);
        builder.Describe("LanguageSwitch").OnProcessing(FillLanguageSwitchAsync);
        return ValueTask.CompletedTask;
    }

    private static void FillBreadcrumb(ShapeDisplayContext context)
    {
        if (PageOf(context) is { IsHome: false } page)
        {
            context.Shape.Properties["Ancestors"] = page.Ancestors;
            context.Shape.Properties["PageTitle"] = page.Title;
        }
    }

    private static async Task FillLanguageSwitchAsync(ShapeDisplayContext context)
        => context.Shape.Properties["Versions"] = await context.ServiceProvider.GetRequiredService<LanguageVersions>().OfAsync(PageOf(context));

    private static PageDescription? PageOf(ShapeDisplayContext context) => context.ServiceProvider.GetRequiredService<ICurrentPage>().Description;
}
