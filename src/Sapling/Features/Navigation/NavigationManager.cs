using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;

namespace Sapling.Features.Navigation;

/// <inheritdoc cref="INavigationManager"/>
internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> providers, IUrlHelperFactory urlHelpers, IAuthorizationService authorization) : INavigationManager
{
    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            await provider.BuildNavigationAsync(name, builder);
        }

        return await AllowedAsync(Merge(builder.Build()), context, urlHelpers.GetUrlHelper(context));
    }

    /// <summary>
    /// Merges items with the same text: their children are combined, and the one with the highest priority determines
    /// the rest.
    /// </summary>
    private static List<MenuItem> Merge(List<MenuItem> items)
    {
        var merged = new List<MenuItem>(items.Count);
        foreach (var same in items.GroupBy(item => item.Text.Name, StringComparer.OrdinalIgnoreCase))
        {
            var chosen = same.MaxBy(item => item.Priority)!;
            chosen.Items = Merge([.. same.SelectMany(item => item.Items)]);
            chosen.Position ??= same.Select(item => item.Position).FirstOrDefault(position => position is not null);
            merged.Add(chosen);
        }

        return [.. merged.OrderBy(item => item.Position!, FlatPositionComparer.Instance)];
    }

    /// <summary>A heading without a page of its own stays only if an item remains below it.</summary>
    private async Task<List<MenuItem>> AllowedAsync(List<MenuItem> items, ActionContext context, IUrlHelper url)
    {
        var allowed = new List<MenuItem>(items.Count);
        foreach (var item in items)
        {
            if (!await IsAllowedAsync(item, context))
            {
                continue;
            }

            item.Items = await AllowedAsync(item.Items, context, url);
            item.Href = item.RouteValues is { Count: > 0 } ? url.RouteUrl(item.RouteValues) : item.Url is { Length: > 0 } address ? url.Content(address) : null;
            if (item.Href is null)
            {
                if (item.Items.Count == 0)
                {
                    continue;
                }

                item.Href = item.LinkToFirstChild ? item.Items[0].Href : "#";
            }

            allowed.Add(item);
        }

        return allowed;
    }

    private async Task<bool> IsAllowedAsync(MenuItem item, ActionContext context)
    {
        foreach (var permission in item.Permissions)
        {
            if (!await authorization.AuthorizeAsync(context.HttpContext.User, permission, item.Resource))
            {
                return false;
            }
        }

        return true;
    }
}
