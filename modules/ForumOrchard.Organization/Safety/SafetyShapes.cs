using ForumOrchard.Organization.Settings;
using ForumOrchard.Pages.Descriptions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Settings;

namespace ForumOrchard.Organization.Safety;

/// <summary>Shapes for sensitive pages: <c>{% shape "SafetyBar" %}</c> to leave the page quickly, and <c>Hotlines</c>. Both are empty on other pages.</summary>
public sealed class SafetyShapes : ShapeTableProvider
{
    /// <inheritdoc/>
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Describe("SafetyBar").OnProcessing(FillAsync);
        builder.Describe("Hotlines").OnProcessing(FillAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        if (context.ServiceProvider.GetRequiredService<ICurrentPage>().Description is { IsSensitive: true })
        {
            var organization = await context.ServiceProvider.GetRequiredService<ISiteService>().GetSettingsAsync<OrganizationSettings>();
            context.Shape.Properties["IsSensitive"] = true;
            context.Shape.Properties["LeaveTo"] = organization.LeaveTo;
            context.Shape.Properties["Hotlines"] = organization.Hotlines.ConvertAll(HotlineViewModel.Of);
        }
    }
}
