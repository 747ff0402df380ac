using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Navigation;

namespace Sapling.Navigation.Pagers;

/// <summary>
/// The shape <c>Pager</c>: its children are <c>Pager_Previous</c>, <c>Pager_Link</c>, <c>Pager_CurrentPage</c>, <c>Pager_Gap</c> and <c>Pager_Next</c>. A link
/// keeps the address of the request and changes its page only; the first page bears no number, so that it has one address.
/// </summary>
internal sealed class PagerShapes : ShapeTableProvider
{
    /// <summary>Numbers that are shown around the current one, if nothing else is asked for.</summary>
    private const int Quantity = 7;

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Pager").OnDisplaying(BuildAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task BuildAsync(ShapeDisplayContext context)
    {
        var pager = context.Shape;
        if (pager.Items.Count > 0)
        {
            return;
        }

        if (pager.GetProperty<string>("PagerId") is { Length: > 0 } id)
        {
            pager.Metadata.Alternates.Add($"Pager__{id.EncodeAlternateElement()}");
        }

        pager.Classes.Add("pager");
        var (page, pages) = Extent(pager);
        if (pages < 2)
        {
            return;
        }

        var request = context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request;
        var shapes = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        if (page > 1)
        {
            await AddAsync("Pager_Previous", page - 1);
        }

        var previous = 0;
        foreach (var number in Numbers(page, pages, Number(pager, "Quantity") is > 0 and var quantity ? quantity : Quantity))
        {
            if (number > previous + 1)
            {
                await AddAsync("Pager_Gap", null);
            }

            await AddAsync(number == page ? "Pager_CurrentPage" : "Pager_Link", number);
            previous = number;
        }

        if (page < pages)
        {
            await AddAsync("Pager_Next", page + 1);
        }

        async Task AddAsync(string type, int? number)
        {
            var link = await shapes.CreateAsync(type);
            link.Properties["Number"] = number;
            link.Properties["Href"] = number is { } target ? Address(request, pager.GetProperty<RouteValueDictionary>("RouteValues"), target) : null;
            link.Properties["Text"] = pager.GetProperty(type["Pager_".Length..] + "Text");
            await pager.AddAsync(link, null);
        }
    }

    /// <summary>The numbers to show: the first, the last, and as many around the current one as are left.</summary>
    internal static IEnumerable<int> Numbers(int page, int pages, int quantity)
    {
        var inner = Math.Max(1, quantity - 2);
        var from = Math.Max(1, Math.Min(page - (inner / 2), pages - inner + 1));
        var to = Math.Min(pages, from + inner - 1);
        var numbers = Enumerable.Range(from, to - from + 1);

        if (from > 1)
        {
            numbers = numbers.Prepend(1);
        }

        return to < pages ? numbers.Append(pages) : numbers;
    }

    private static (int Page, int Pages) Extent(IShape pager)
    {
        var size = Number(pager, "PageSize");
        var pages = size > 0 ? (int)Math.Ceiling(Number(pager, "TotalItemCount") / (double)size) : 1;
        return (Math.Clamp(Number(pager, "Page"), 1, Math.Max(1, pages)), pages);
    }

    private static int Number(IShape pager, string name)
        => pager.GetProperty(name) is { } value ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 0;

    private static string Address(HttpRequest? request, RouteValueDictionary? values, int page)
    {
        var query = new QueryBuilder();
        foreach (var (name, texts) in request?.Query ?? Enumerable.Empty<KeyValuePair<string, StringValues>>())
        {
            if (name != PagerParameters.PageName && values?.ContainsKey(name) != true)
            {
                query.Add(name, texts.AsEnumerable()!);
            }
        }

        foreach (var (name, value) in values ?? [])
        {
            if (request?.RouteValues.ContainsKey(name) != true && Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text)
            {
                query.Add(name, text);
            }
        }

        if (page > 1)
        {
            query.Add(PagerParameters.PageName, page.ToString(CultureInfo.InvariantCulture));
        }

        return $"{request?.PathBase.Value}{request?.Path.ToUriComponent()}{query}";
    }
}
