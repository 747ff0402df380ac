using System.Globalization;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Translations;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace ForumOrchard.Pages.Navigation;

/// <summary>
/// Shapes that a layout shows on every page: <c>{% shape "Breadcrumb" %}</c> and <c>LanguageSwitch</c>, from the
/// description of the current page; and <c>PageElsewhere</c> for the page that says that there is none.
/// </summary>
public sealed class PageShapes : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Describe("Breadcrumb").OnProcessing(FillBreadcrumb);
        builder.Describe("LanguageSwitch").OnProcessing(FillLanguageSwitchAsync);
        builder.Describe("PageElsewhere").OnProcessing(FillElsewhereAsync);
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

    /// <summary>Where a page was asked for that is missing in this language alone: its versions in others.</summary>
    private static async Task FillElsewhereAsync(ShapeDisplayContext context)
    {
        var http = context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext!;
        var asked = http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? string.Empty;
        if (asked.IndexOf('/', 1) is var end and > 0 && asked[1..end] == CultureInfo.CurrentUICulture.Name)
        {
            context.Shape.Properties["Versions"] = await context.ServiceProvider.GetRequiredService<PageVersions>().FindElsewhereAsync(asked[end..], http.User);
        }
    }

    private static PageDescription? PageOf(ShapeDisplayContext context) => context.ServiceProvider.GetRequiredService<ICurrentPage>().Description;
}
