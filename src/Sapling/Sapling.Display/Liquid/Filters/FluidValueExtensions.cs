using Fluid.Values;

namespace Sapling.Display.Liquid.Filters;

/// <summary>Small things that filters do with their arguments.</summary>
internal static class FluidValueExtensions
{
    /// <summary>The value, or the other one if it is nil: an argument may be given by name or by position.</summary>
    public static FluidValue Or(this FluidValue value, FluidValue other) => value.IsNil() ? other : value;
}
