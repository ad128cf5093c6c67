using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using RecordClearance.Contract;
using Calendar = Ical.Net.Calendar;

namespace RecordClearance.Exports;

/// <summary>A client's eligibility dates as a calendar (RFC 5545) that says nothing of the client: calendars are shared, synchronized and backed up.</summary>
public static class EligibilityCalendar
{
    /// <param name="file">The meaningless id of the client's file; its first eight signs stand in each entry, so that the office finds the file again.</param>
    public static string Write(string file, Findings findings, DateTimeOffset now)
    {
        var calendar = new Calendar { ProductId = "-//RecordClearance//Eligibility dates//EN" };
        foreach (var day in DaysOf(findings).GroupBy(day => day).OrderBy(day => day.Key))
            calendar.Events.Add(Entry(file, day.Key, day.Count(), now));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static IEnumerable<DateOnly> DaysOf(Findings findings) =>
        from charge in findings.Charges
        let best = charge.Best is { } at ? charge.Remedies[at] : null
        where best?.Outcome == FindingOutcome.EligibleOn
        from day in new[] { best.EligibleOn }.OfType<DateOnly>()
        select day;

    private static CalendarEvent Entry(string file, DateOnly day, int charges, DateTimeOffset now)
    {
        var entry = new CalendarEvent
        {
            Uid = UidOf(file, day),
            DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            Start = new CalDateTime(day),
            End = new CalDateTime(day.AddDays(1)),
            Summary = "RecordClearance: a waiting period ends",
            Description = $"File {file[..8]}: {charges} {(charges == 1 ? "charge" : "charges")}. Screen the file again before filing; the law or the record may have changed.",
            Transparency = TransparencyType.Transparent,
        };
        entry.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Summary, Trigger = new Trigger(Duration.FromDays(-7)) });
        return entry;
    }

    // The same for the same file and day, so that a calendar taken in twice has each entry once.
    private static string UidOf(string file, DateOnly day) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file}/{day:O}"))))[..32] + "@recordclearance";
}
