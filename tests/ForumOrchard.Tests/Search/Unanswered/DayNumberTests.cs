using ForumOrchard.Search.Unanswered;

namespace ForumOrchard.Tests.Search.Unanswered;

public class DayNumberTests
{
    [Theory]
    [InlineData("2026-09-30", 20_260_930)]
    [InlineData("2026-12-31", 20_261_231)]
    [InlineData("2028-02-29", 20_280_229)]
    [InlineData("2027-01-01", 20_270_101)]
    public void OfAndRead_ADay_GiveBackTheSame(string day, int number)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(number, DayNumber.Of(date));
        Assert.Equal(date, DayNumber.Read(number));
    }

    [Theory]
    [InlineData(20_260_931)]
    [InlineData(20_270_229)]
    [InlineData(20_261_300)]
    [InlineData(0)]
    [InlineData(-20_260_930)]
    public void Read_NoDay_IsNull(int number) => Assert.Null(DayNumber.Read(number));
}
