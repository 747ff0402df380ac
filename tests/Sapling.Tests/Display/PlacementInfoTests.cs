using CsCheck;
using OrchardCore.DisplayManagement.Descriptors;

namespace Sapling.Tests.Display;

public sealed class PlacementInfoTests
{
    [Fact]
    public void Location_WithEverything_IsTakenApart()
    {
        var placement = new PlacementInfo { Location = "Content.Left:5.1#Details;2@Dates%Card;3|Column_6;1" };

        Assert.Equal(["Content", "Left"], placement.GetZones());
        Assert.Equal("5.1", placement.GetPosition());
        Assert.Equal("Details;2", placement.GetTab());
        Assert.Equal("Dates", placement.GetGroup());
        Assert.Equal("Card;3", placement.GetCard());
        Assert.Equal("Column_6;1", placement.GetColumn());
        Assert.False(placement.IsLayoutZone());
    }

    [Fact]
    public void Location_BeginsWithSlash_IsAZoneOfTheLayout()
    {
        var placement = new PlacementInfo { Location = "/Meta:2" };

        Assert.True(placement.IsLayoutZone());
        Assert.Equal(["Meta"], placement.GetZones());
        Assert.Equal("2", placement.GetPosition());
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(null)]
    public void IsHidden_NoPlace_IsTrue(string? location) => Assert.True(new PlacementInfo { Location = location }.IsHidden());

    [Fact]
    public void Location_AnyZoneAndPosition_IsReadBack()
    {
        var name = Gen.String[Gen.Char['A', 'z'].Where(char.IsLetter), 1, 12];

        Gen.Select(name, Gen.Int[0, 99], name.Null()).Sample((zone, position, group) =>
        {
            var placement = new PlacementInfo { Location = $"{zone}:{position}{(group is null ? "" : "@" + group)}" };
            return placement.GetZones() is [var found] && found == zone
                && placement.GetPosition() == position.ToString(System.Globalization.CultureInfo.InvariantCulture)
                && placement.GetGroup() == group;
        });
    }
}
