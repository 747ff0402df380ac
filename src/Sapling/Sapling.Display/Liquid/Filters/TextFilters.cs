using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using Sapling.Display.Liquid.Rendering;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Display.Liquid.Filters;

/// <summary><c>t</c>, <c>local</c>, <c>utc</c>, <c>html_class</c>, <c>jsonparse</c> and <c>liquid</c>.</summary>
internal sealed class TextFilters : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.Filters.AddFilter("t", Translate);
        options.Filters.AddFilter("local", LocalAsync);
        options.Filters.AddFilter("utc", UtcAsync);
        options.Filters.AddFilter("html_class", static (input, _, _) => ValueTask.FromResult<FluidValue>(StringValue.Create(HtmlClass.Of(input.ToStringValue()))));
        options.Filters.AddFilter("jsonparse", static (input, _, context) =>
            ValueTask.FromResult(FluidValue.Create(JsonNode.Parse(input.ToStringValue()), context.Options)));
        options.Filters.AddFilter("liquid", LiquidAsync);

        // Fluid's filter would produce output different from Orchard Core's.
        options.Filters.AddFilter("json", static (_, _, _) => throw new InvalidOperationException("No template of the site writes JSON: it is made in code."));
    }

    /// <summary>
    /// Translates the text into the request's culture, in the template's context. The result is plain text and
    /// therefore encoded on output; <c>{{ "{0} of {1}" | t: page, pages }}</c> inserts the arguments.
    /// </summary>
    private static ValueTask<FluidValue> Translate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var localizer = ((RequestTemplateContext)context).Localizer;
        var text = input.ToStringValue();
        var values = new object[arguments.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = arguments.At(index).ToObjectValue() ?? string.Empty;
        }

        return ValueTask.FromResult<FluidValue>(StringValue.Create(localizer[text, values].Value));
    }

    private static async ValueTask<FluidValue> LocalAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = context.Services();
        return Time(input, services.GetRequiredService<IClock>()) is { } time
            ? new DateTimeValue(await services.GetRequiredService<ILocalClock>().ConvertToLocalAsync(time))
            : NilValue.Instance;
    }

    private static async ValueTask<FluidValue> UtcAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = context.Services();
        if (Time(input, services.GetRequiredService<IClock>()) is not { } time)
        {
            return NilValue.Instance;
        }

        // A time without a zone is in the site's time zone.
        return new DateTimeValue(new DateTimeOffset(input.ToStringValue() == "now"
            ? time.UtcDateTime
            : await services.GetRequiredService<ILocalClock>().ConvertToUtcAsync(time.DateTime)));
    }

    /// <summary>A time without a zone is UTC. Null if the value is not a time.</summary>
    private static DateTimeOffset? Time(FluidValue input, IClock clock)
    {
        switch (input.ToObjectValue())
        {
            case DateTimeOffset time:
                return time;
            case DateTime time:
                return new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc));
            case decimal seconds:
                return DateTimeOffset.FromUnixTimeSeconds((long)seconds);
            default:
                var text = input.ToStringValue();
                if (text is "now" or "today")
                {
                    return new DateTimeOffset(clock.UtcNow, TimeSpan.Zero);
                }

                return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed : null;
        }
    }

    private static async ValueTask<FluidValue> LiquidAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var services = context.Services();
        var html = await services.GetRequiredService<ILiquidTemplateManager>()
            .RenderHtmlContentAsync(input.ToStringValue(), services.GetRequiredService<HtmlEncoder>(), arguments.At(0).ToObjectValue());
        return OrchardCore.DisplayManagement.Liquid.HtmlContentValue.Create(html);
    }
}
