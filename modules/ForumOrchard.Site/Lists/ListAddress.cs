using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace ForumOrchard.Site.Lists;

/// <summary>The address of a list page with its filters; filters without a value are left out, so each page has one address only.</summary>
public sealed class ListAddress
{
    private const string PageName = "page";
    private readonly string _path;
    private readonly (string Name, string? Value)[] _filters;

    /// <param name="path">From the root: <c>/en/publications</c>.</param>
    /// <param name="filters">In the order in which the address names them.</param>
    public ListAddress(string path, params (string Name, string? Value)[] filters)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(filters);
        _path = path;
        _filters = filters;
    }

    /// <summary>True if a filter has a value.</summary>
    public bool IsFiltered => _filters.Any(filter => !string.IsNullOrEmpty(filter.Value));

    /// <summary>The address with one filter changed; null removes it. It leads to the first page, for the old number means nothing then.</summary>
    public ListAddress With(string name, string? value)
        => _filters.Any(filter => filter.Name == name)
            ? new ListAddress(_path, [.. _filters.Select(filter => filter.Name == name ? (name, value) : filter)])
            : new ListAddress(_path, [.. _filters, (name, value)]);

    /// <summary>The address of a page of the list, counted from 1.</summary>
    public string Page(int page)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in _filters)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        if (page > 1)
        {
            query.Add(PageName, page.ToString(CultureInfo.InvariantCulture));
        }

        return _path + query.ToQueryString();
    }

    /// <summary>The address of the first page.</summary>
    public override string ToString() => Page(1);
}
