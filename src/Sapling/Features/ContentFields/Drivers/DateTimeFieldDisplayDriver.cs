using OrchardCore.ContentFields.Fields;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>Adds <c>LocalDateTime</c>, the time in the site's time zone.</summary>
internal sealed class DateTimeFieldDisplayDriver(ILocalClock clock) : StockFieldDisplayDriver<DateTimeField>
{
    protected override async ValueTask DescribeAsync(IShape shape, DateTimeField field)
        => shape.Properties["LocalDateTime"] = field.Value is { } time ? (await clock.ConvertToLocalAsync(time)).DateTime : null;
}
