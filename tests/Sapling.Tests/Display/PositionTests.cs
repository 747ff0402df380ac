using CsCheck;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Tests.Display;

public sealed class PositionTests
{
    [Theory]
    [InlineData("2", "10")]
    [InlineData("5", "5.1")]
    [InlineData("5.2", "5.10")]
    [InlineData("before", "0")]
    [InlineData("-1", "0")]
    [InlineData("100", "after")]
    [InlineData(null, "before.1")]
    [InlineData("after", "after.1")]
    [InlineData("", "5")]
    public void Compare_FirstBeforeSecond_IsNegative(string? first, string second)
    {
        Assert.True(FlatPositionComparer.Instance.Compare(first, second) < 0);
        Assert.True(FlatPositionComparer.Instance.Compare(second, first) > 0);
    }

    [Theory]
    [InlineData("5", "5.0")]
    [InlineData(null, "before")]
    [InlineData("", "before")]
    public void Compare_SamePlace_IsZero(string? first, string second) =>
        Assert.Equal(0, FlatPositionComparer.Instance.Compare(first, second));

    [Fact]
    public void Compare_AnyThreePositions_IsAnOrder()
    {
        var position = Gen.OneOf(
            Gen.Int[-20, 20].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], (whole, part) => $"{whole}.{part}"),
            Gen.Int[0, 3].Select(index => new[] { "before", "after", "", "before.2" }[index]));

        Gen.Select(position, position, position).Sample((a, b, c) =>
        {
            var comparer = FlatPositionComparer.Instance;
            var antisymmetric = Math.Sign(comparer.Compare(a, b)) == -Math.Sign(comparer.Compare(b, a));
            var transitive = comparer.Compare(a, b) > 0 || comparer.Compare(b, c) > 0 || comparer.Compare(a, c) <= 0;
            return antisymmetric && transitive;
        });
    }
}
