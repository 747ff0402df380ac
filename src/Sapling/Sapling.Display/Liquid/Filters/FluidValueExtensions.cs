using Fluid.Values;

namespace Sapling.Display.Liquid.Filters;

/// <summary>Helpers for filter arguments.</summary>
internal static class FluidValueExtensions
{
    /// <summary>The value, or the other one if it is nil: for arguments given by name or by position.</summary>
    public static FluidValue Or(this FluidValue value, FluidValue other) => value.IsNil() ? other : value;
}
