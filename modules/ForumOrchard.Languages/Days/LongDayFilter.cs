using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace ForumOrchard.Languages.Days;

/// <summary><c>{{ date | long_day }}</c>: a day in words in the language of the page; nothing for what is no date.</summary>
public sealed class LongDayFilter : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        return new(input.ToObjectValue() switch
        {
            DateTimeOffset moment => new StringValue(LongDay.Of(moment.DateTime, context.CultureInfo)),
            DateTime day => new StringValue(LongDay.Of(day, context.CultureInfo)),
            _ => NilValue.Instance,
        });
    }
}
