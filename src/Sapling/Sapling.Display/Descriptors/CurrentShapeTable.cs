using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Theming;

namespace Sapling.Display.Descriptors;

/// <summary>The shape table of this request's theme; used hundreds of times, resolved once.</summary>
internal sealed class CurrentShapeTable(IShapeTableManager shapeTables, IThemeManager themes)
{
    private ShapeTable? _table;

    public ValueTask<ShapeTable> GetAsync() => _table is not null ? new ValueTask<ShapeTable>(_table) : new ValueTask<ShapeTable>(ResolveAsync());

    private async Task<ShapeTable> ResolveAsync() =>
        _table = await shapeTables.GetShapeTableAsync((await themes.GetThemeAsync())?.Id);
}
