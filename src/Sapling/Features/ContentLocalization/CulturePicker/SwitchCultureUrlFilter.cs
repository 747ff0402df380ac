using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OrchardCore.Liquid;

namespace Sapling.Features.ContentLocalization.CulturePicker;

/// <summary><c>{{ "en" | switch_culture_url }}</c>: an address that redirects to this page in another culture.</summary>
internal sealed class SwitchCultureUrlFilter(IHttpContextAccessor accessor) : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        var request = accessor.HttpContext!.Request;
        var query = new QueryBuilder
        {
            { CulturePickerEndpoint.TargetCulture, input.ToStringValue() },
            { CulturePickerEndpoint.ContentItemUrl, request.Path.Value ?? "/" },
        };
        if (request.QueryString.Value is { Length: > 0 } rest)
        {
            query.Add(CulturePickerEndpoint.QueryStringValue, rest);
        }

        return new(new StringValue($"{request.PathBase}/{CulturePickerEndpoint.Path}{query}"));
    }
}
