using ForumOrchard.Site.Languages;
using ForumOrchard.Site.Settings;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Settings;

namespace ForumOrchard.Site.Pages;

/// <summary>
/// The shapes that a layout shows on every page: <c>{% shape "Breadcrumb" %}</c>, <c>LanguageSwitch</c>, <c>SafetyBar</c>, <c>Hotlines</c>. They
/// fill themselves from the description of the current page.
/// </summary>
public sealed class PageShapes : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Describe("Breadcrumb").OnProcessing(FillBreadcrumb);
        builder.Describe("LanguageSwitch").OnProcessing(FillLanguageSwitchAsync);
        builder.Describe("SafetyBar").OnProcessing(FillSafetyAsync);
        builder.Describe("Hotlines").OnProcessing(FillSafetyAsync);
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

    private static async Task FillSafetyAsync(ShapeDisplayContext context)
    {
        if (PageOf(context) is { IsSensitive: true })
        {
            var organization = await context.ServiceProvider.GetRequiredService<ISiteService>().GetSettingsAsync<OrganizationSettings>();
            context.Shape.Properties["IsSensitive"] = true;
            context.Shape.Properties["LeaveTo"] = organization.LeaveTo;
            context.Shape.Properties["Hotlines"] = organization.Hotlines.ConvertAll(HotlineViewModel.Of);
        }
    }

    private static PageDescription? PageOf(ShapeDisplayContext context) => context.ServiceProvider.GetRequiredService<ICurrentPage>().Description;
}
